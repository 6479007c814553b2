/**
 * Shows a site to one's own browser while it is written. Knows nothing of how it is baked. Doors:
 * {@code PreviewServer} serves a folder as a host would, {@code FaultBoard} holds why the last bake
 * failed, {@code FolderWatch} tells which files have changed, {@code StopSignal} waits for the word
 * to stop.
 */
package org.twinscript.bake.serve;
