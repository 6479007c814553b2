package org.twinscript.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of the names that a page gives as its authors' are written down. A wrong name is worse than
 * none, so only what has the shape of a person's name is; what may be a name is told apart from
 * what surely is none, as the publisher's own or 编辑部.
 *
 * @param names people's, each once
 * @param doubtful what may be a name and may not
 */
public record AuthorNames(List<String> names, List<String> doubtful) {

  private static final Pattern ROLE =
      Pattern.compile("^(?:本报|本网|本刊|本台|本站|特约|见习|实习|首席|驻地)*(?:记者|作者|通讯员|撰文|编译|译者|文/)\\s*");

  private static final Pattern NOBODY =
      Pattern.compile(
          "(?:本|该|小)?(?:站|网|报|刊|台|社)?(?:原创|转载|网络|互联网|未知|不详|佚名|匿名|综合|整理|编辑|编辑部|小编|记者|记者组|评论员|通讯员|特约|作者|管理员|网友|会员|来源|其他|其它)?"
              + "|admin|administrator|webmaster|editor|anonymous|null|none");

  /** Between the Han characters of a name of two or three. */
  private static final Pattern GAP = Pattern.compile("(?<=\\p{IsHan}) +(?=\\p{IsHan})");

  private static final Pattern FOREIGN =
      Pattern.compile("\\p{IsHan}{1,8}(?:[·•・]\\p{IsHan}{1,8}){1,3}");

  private static final Pattern LATIN =
      Pattern.compile(
          "\\p{Lu}[\\p{IsLatin}'’.-]*(?: (?:(?:de|da|van|von|der|la|le)"
              + " )*\\p{Lu}[\\p{IsLatin}'’.-]*){1,3}");

  private static final Pattern PEN_NAME = Pattern.compile("[阿老小]\\p{IsHan}{1,2}");

  private static final Set<String> COMPOUND_SURNAMES =
      Set.of(
          "欧阳", "司马", "上官", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "端木", "东方", "南宫", "独孤",
          "长孙", "宇文", "轩辕");

  /** Keeps the lists from being changed. */
  public AuthorNames {
    names = List.copyOf(names);
    doubtful = List.copyOf(doubtful);
  }

  /**
   * Those of a page.
   *
   * @param found what the page names, restored
   * @param source the page's publisher, who is no author too
   * @param toSimplified by which names are compared
   */
  public static AuthorNames of(
      List<String> found, Optional<String> source, UnaryOperator<String> toSimplified) {
    List<String> names = new ArrayList<>();
    List<String> doubtful = new ArrayList<>();
    String publisher = source.map(name -> folded(name, toSimplified)).orElse("");
    for (String each : found) {
      String name = bare(each);
      String folded = folded(name, toSimplified);
      if (NOBODY.matcher(folded).matches() || folded.equals(publisher)) {
        continue;
      }
      List<String> to = isPerson(name, folded) ? names : doubtful;
      if (!to.contains(name)) {
        to.add(name);
      }
    }
    return new AuthorNames(names, doubtful);
  }

  /** Without the word for what its bearer does, and without gaps between two or three Han. */
  private static String bare(String name) {
    String stripped = name.strip();
    Fold fold = Fold.of(stripped);
    Matcher role = ROLE.matcher(fold.text());
    String alone = role.find() ? fold.original(role.end(), fold.text().length()).strip() : stripped;
    String joined = GAP.matcher(alone).replaceAll("");
    return joined.length() <= 3 ? joined : alone;
  }

  private static String folded(String name, UnaryOperator<String> toSimplified) {
    return Fold.of(toSimplified.apply(name)).compact();
  }

  private static boolean isPerson(String name, String folded) {
    return PersonalNames.isOne(folded)
        || isCompound(folded)
        || PEN_NAME.matcher(folded).matches() && !PersonalNames.isOrganisation(folded)
        || FOREIGN.matcher(name).matches()
        || LATIN.matcher(name).matches();
  }

  private static boolean isCompound(String folded) {
    return folded.length() >= 3
        && folded.length() <= 4
        && COMPOUND_SURNAMES.contains(folded.substring(0, 2))
        && folded.codePoints().allMatch(Character::isIdeographic)
        && !PersonalNames.isOrganisation(folded);
  }
}
