/** How a reader cites an article: the formats that Chinese journals and reference managers take. */
package org.twinscript.cite;
