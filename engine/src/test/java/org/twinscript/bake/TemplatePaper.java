package org.twinscript.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twinscript.bake.site.PageContext;
import org.twinscript.bake.template.ForTemplate;

/** What each template is given, as a table a template, from the records and their comments. */
final class TemplatePaper {

  private static final Pattern PARAM =
      Pattern.compile("@param (\\w+) (.*?)(?=@param|$)", Pattern.DOTALL);

  private final List<Class<?>> records;

  TemplatePaper(List<Class<?>> records) {
    this.records = records.stream().sorted(Comparator.comparing(TemplatePaper::template)).toList();
  }

  private static String template(Class<?> type) {
    return type.getAnnotation(ForTemplate.class).value();
  }

  String text() {
    StringBuilder text =
        new StringBuilder(
            """
            # What templates are given

            Made from the records of the engine by `TemplatePapersTest`, which fails while it is not current;
            `mvn -f engine verify -Dtest=TemplatePapersTest -Dtwinscript.papers=write` writes it anew. A value whose type
            ends with `?` may be missing. `facet.ftlh` and `facets.ftlh` show any facet; `facet-NAME.ftlh` and
            `facets-NAME.ftlh` stand in for them.

            """);
    text.append("## Every page of an edition\n\n");
    table(SharedData.class, text);
    text.append("\n`page`:\n\n");
    table(PageContext.class, text);
    for (Class<?> type : records) {
      text.append("\n## ").append(template(type)).append("\n\n");
      text.append(summary(type)).append("\n");
      if (type.getRecordComponents().length > 0) {
        text.append("\n");
        table(type, text);
      }
    }
    text.append("\n# What is in them\n");
    for (Class<?> type : reached()) {
      text.append("\n## ").append(type.getSimpleName()).append("\n\n");
      text.append(summary(type)).append("\n\n");
      table(type, text);
    }
    return text.toString();
  }

  /** The records that templates come to by way of their variables, by name. */
  private Set<Class<?>> reached() {
    Set<Class<?>> reached = new TreeSet<>(Comparator.comparing(Class::getSimpleName));
    Stream.concat(Stream.of(SharedData.class, PageContext.class), records.stream())
        .forEach(type -> reach(type, reached));
    reached.removeAll(records);
    reached.removeAll(List.of(SharedData.class, PageContext.class));
    return reached;
  }

  private static void reach(Type type, Set<Class<?>> reached) {
    if (type instanceof ParameterizedType generic) {
      Stream.of(generic.getActualTypeArguments()).forEach(each -> reach(each, reached));
    }
    if (type instanceof Class<?> record && record.isRecord() && reached.add(record)) {
      for (RecordComponent component : record.getRecordComponents()) {
        reach(component.getGenericType(), reached);
      }
    }
  }

  private static void table(Class<?> type, StringBuilder text) {
    Map<String, String> comments = comments(type);
    text.append("| variable | type | |\n|---|---|---|\n");
    for (RecordComponent component : type.getRecordComponents()) {
      text.append("| `").append(component.getName()).append("` | `");
      text.append(name(component.getGenericType())).append("` | ");
      text.append(comments.getOrDefault(component.getName(), "")).append(" |\n");
    }
  }

  private static String name(Type type) {
    String name = type.getTypeName().replaceAll("[a-z]+\\.", "").replaceAll("\\w+\\$", "");
    return name.replaceAll("Optional<(.*)>", "$1?").replaceAll("Deferred<(.*)>", "$1");
  }

  private static String summary(Class<?> type) {
    String comment = comment(type).replaceAll("(?s)\\s*@param.*", "");
    return plain(comment);
  }

  private static Map<String, String> comments(Class<?> type) {
    Map<String, String> comments = new LinkedHashMap<>();
    Matcher param = PARAM.matcher(comment(type));
    while (param.find()) {
      comments.put(param.group(1), plain(param.group(2)));
    }
    return comments;
  }

  private static String plain(String comment) {
    return comment
        .replaceAll("(?m)^\\s*\\*", " ")
        .replaceAll("\\{@\\w+ ([^}]*)}", "`$1`")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** The comment in front of a record, without its marks. */
  private static String comment(Class<?> type) {
    Class<?> outer = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
    Path file =
        TestProject.repository()
            .resolve("engine/src/main/java")
            .resolve(outer.getName().replace('.', '/') + ".java");
    try {
      String source = Files.readString(file);
      int at = source.indexOf("record " + type.getSimpleName() + "(");
      int begin = source.lastIndexOf("/**", at);
      return source.substring(begin + 3, source.indexOf("*/", begin));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
