package bitepoint.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/// A Java process of its own that answers each line with a number; pinned to a core where that can
/// be done. Close it.
final class Apart implements AutoCloseable {
  private static final String ANSWER = "= ";

  private final Process process;
  private final Writer lines;
  private final BufferedReader answers;

  private Apart(Process process) {
    this.process = process;
    lines = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
    answers = process.inputReader(StandardCharsets.UTF_8);
  }

  /// In the measured process: begins with 0, then answers every line until there are no more.
  static void answer(ToLongFunction<String> answering) throws IOException {
    System.out.println(ANSWER + 0);
    try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        System.out.println(ANSWER + answering.applyAsLong(line));
      }
    }
  }

  /// Returns once it is ready.
  ///
  /// @param options for its Java
  static Apart start(Pinning pinning, List<String> options, Class<?> main, String... arguments) {
    var command = new ArrayList<>(pinning.ofTheMeasured());
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    try {
      var apart =
          new Apart(
              new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
      var _ = apart.answer();
      return apart;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Says a line and waits for the number that it is answered with.
  long ask(String line) {
    try {
      lines.write(line + "\n");
      lines.flush();
      return answer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The processor time that it has used so far, in user and kernel mode, by the system's account.
  Duration cpu() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  /// The most memory that it had at any time, in MB, by the system's account.
  double peak() {
    return Memory.of(process.pid(), "VmHWM");
  }

  @Override
  public void close() {
    try {
      lines.close();
      process.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      process.destroy();
    }
  }

  /// Lines that are no answer, such as a profiler's, are passed over.
  private long answer() throws IOException {
    for (var line = answers.readLine(); line != null; line = answers.readLine()) {
      if (line.startsWith(ANSWER)) {
        return Long.parseLong(line.substring(ANSWER.length()));
      }
    }
    throw new IllegalStateException("The measured process ended: see above for why");
  }
}
