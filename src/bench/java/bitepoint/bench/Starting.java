package bitepoint.bench;

/// How long the program takes to start: measured by a program of its own where there is one.
final class Starting {
  private static final String MEASURED_BY = "bitepoint.bench.StartTime";

  private Starting() {}

  static void measure(Ground ground, Page page) {
    page.section("Start");
    try {
      var _ = Class.forName(MEASURED_BY);
      page.says("`mvn -q -Pbench verify -Dbench.main=%s` measures it.", MEASURED_BY);
    } catch (ClassNotFoundException e) {
      page.says("Not measured.");
    }
  }
}
