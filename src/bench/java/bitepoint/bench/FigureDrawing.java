package bitepoint.bench;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Exercise;
import bitepoint.conversation.Drawing;
import bitepoint.pictures.Figures;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What the pictures of exercises cost: the first animation of a process, then each one again and
/// again, in processor time of the one thread that draws, and how much of the heap is in use after
/// each thousand.
public final class FigureDrawing {
  private static final int DRAWINGS = 1200;
  private static final int WARM_AFTER = 200;
  private static final int A_LOOK = 200;

  private record Timed(String exercise, double millis) {}

  private FigureDrawing() {}

  public static void main(String[] arguments) {
    var exercises = Shipped.CATALOGUE.exercises().stream().map(Exercise::id).toList();
    var start = System.nanoTime();
    draw("glute-bridge");
    System.out.printf("first animation      %6.0f ms by the clock%n", since(start));
    var timed =
        Stream.iterate(0, drawn -> drawn < DRAWINGS, drawn -> drawn + 1)
            .map(drawn -> {
              var exercise = exercises.get(drawn % exercises.size());
              if (drawn % A_LOOK == A_LOOK - 1) {
                System.out.printf("heap after %-9d %6.1f MB in use%n", drawn + 1, heap());
              }
              return new Timed(exercise, draw(exercise));
            })
            .toList();
    report(timed.subList(WARM_AFTER, DRAWINGS));
  }

  private static void report(List<Timed> warm) {
    var millis = warm.stream().mapToDouble(Timed::millis).sorted().toArray();
    System.out.printf("warm, median         %6.0f ms%n", millis[millis.length / 2]);
    System.out.printf("warm, 95 of 100      %6.0f ms%n", millis[millis.length * 95 / 100]);
    warm.stream()
        .max(Comparator.comparingDouble(Timed::millis))
        .ifPresent(slowest ->
            System.out.printf(
                "warm, slowest        %6.0f ms (%s)%n", slowest.millis(), slowest.exercise()));
  }

  private static double draw(String exercise) {
    var before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    var _ = new Figures().of(new Drawing.Exercise(exercise)).orElseThrow();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static double heap() {
    System.gc();
    var runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }
}
