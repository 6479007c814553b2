package org.twinscript.bake.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Paths with slashes, as addresses have them. */
final class Paths {

  private Paths() {}

  /**
   * Follows a path from a folder.
   *
   * @param folder ends with a slash, or is empty
   * @return without {@code ./} and {@code x/../}; what climbs out of the root begins with {@code
   *     ../}
   */
  static String from(String folder, String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : (folder + path).split("/")) {
      if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    String joined = String.join("/", parts);
    boolean isFolder = path.isEmpty() || path.endsWith("/") || isName(path);
    return joined.isEmpty() || !isFolder ? joined : joined + "/";
  }

  /** Whether a path ends in a name that is no file's, having no dot. */
  private static boolean isName(String path) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.indexOf('.') < 0 || last.equals(".") || last.equals("..");
  }

  /**
   * The way from a page to another path of the site.
   *
   * @param page ends with a slash, or is empty
   */
  static String between(String page, String path) {
    long up = page.chars().filter(sign -> sign == '/').count();
    String way = "../".repeat((int) up) + path;
    return way.isEmpty() ? "./" : way;
  }

  static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** The path as it reads, {@code %e5%a4%b4} being 头; as it is where that is no such spelling. */
  static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
