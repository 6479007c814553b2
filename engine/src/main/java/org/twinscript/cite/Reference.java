package org.twinscript.cite;

import java.time.LocalDate;
import java.util.Optional;
import org.twinscript.script.Script;

/**
 * What citations say of one page of the archive, in the words of that page's script.
 *
 * @param id letters, digits and hyphens in ASCII; the key under which it is filed
 * @param author who published the article, always an organisation
 * @param date the day it was published; nothing when that is not known
 * @param undated how one says in this script that the date is not known
 * @param archive the name of the archive
 * @param address where the page is read, a URI: held as text, as to parse one costs as much as to
 *     cite it
 */
public record Reference(
    String id,
    Script script,
    String title,
    Optional<String> author,
    Optional<LocalDate> date,
    String undated,
    String archive,
    String address) {}
