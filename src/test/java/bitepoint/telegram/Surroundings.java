package bitepoint.telegram;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/// What an operator's tools see of this process without reading its logs: the names of its threads
/// and everything that it shows through JMX.
final class Surroundings {
  private Surroundings() {}

  static List<String> now() {
    var lines = new ArrayList<String>();
    Thread.getAllStackTraces().keySet().forEach(thread -> lines.add("thread " + thread));
    var server = ManagementFactory.getPlatformMBeanServer();
    server.queryNames(null, null).forEach(bean -> read(server, bean, lines));
    return lines;
  }

  private static void read(MBeanServer server, ObjectName bean, List<String> lines) {
    try {
      for (var attribute : server.getMBeanInfo(bean).getAttributes()) {
        lines.add(
            bean + " " + attribute.getName() + ": " + value(server, bean, attribute.getName()));
      }
    } catch (JMException e) {
      lines.add(bean + " is gone");
    }
  }

  private static String value(MBeanServer server, ObjectName bean, String attribute) {
    try {
      return Arrays.deepToString(new Object[] {server.getAttribute(bean, attribute)});
    } catch (JMException | RuntimeException e) {
      return "not readable";
    }
  }
}
