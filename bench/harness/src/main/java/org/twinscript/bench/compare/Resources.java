package org.twinscript.bench.compare;

/**
 * What one run of a command took, as the kernel counted it.
 *
 * @param wall seconds from start to end
 * @param cpu processor seconds, user and system, of the command and its children
 * @param system the system's part of that
 * @param memory the largest resident set of any of its processes, in bytes
 */
record Resources(double wall, double cpu, double system, long memory) {

  /** From the line that {@code /usr/bin/time -f "%e %U %S %M"} writes. */
  static Resources parse(String line) {
    String[] parts = line.split(" ");
    double user = Double.parseDouble(parts[1]);
    double system = Double.parseDouble(parts[2]);
    return new Resources(
        Double.parseDouble(parts[0]), user + system, system, Long.parseLong(parts[3]) * 1024);
  }
}
