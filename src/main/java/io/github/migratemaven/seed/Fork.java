package io.github.migratemaven.seed;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A program of the user's, which ends with this JVM at the latest. */
final class Fork {

  private static final Duration TO_END_BY_ITSELF = Duration.ofSeconds(5);

  /** Something that it left in the background may hold its output open for ever. */
  private static final Duration FOR_THE_LAST_LINES = Duration.ofSeconds(2);

  private final Process process;

  private Fork(Process process) {
    this.process = process;
  }

  /** Starts it with empty input and both outputs in one stream. */
  static Fork start(ProcessBuilder builder) throws IOException {
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    return new Fork(process);
  }

  /**
   * Waits for its end.
   *
   * @param lines gets each line that it prints, as it comes
   * @return its exit code
   * @throws io.github.migratemaven.error.MigrateException M206 when this thread is interrupted; the
   *     program has been ended then
   */
  int runToItsEnd(Consumer<String> lines) {
    Thread hook = new Thread(this::end, "end of a seed");
    Runtime.getRuntime().addShutdownHook(hook);
    Thread reader = new Thread(() -> read(lines), "output of a seed");
    reader.setDaemon(true);
    reader.start();
    try {
      int exit = process.waitFor();
      reader.join(FOR_THE_LAST_LINES.toMillis());
      return exit;
    } catch (InterruptedException e) {
      end();
      Thread.currentThread().interrupt();
      throw Problem.of(ErrorCode.M206, "Interrupted while a seed ran; it was ended.").raise(e);
    } finally {
      forget(hook);
    }
  }

  private void read(Consumer<String> lines) {
    try (BufferedReader output = process.inputReader(charset())) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        lines.accept(line);
      }
    } catch (IOException e) {
      // The program was ended and its output with it.
    }
  }

  /** The platform's; UTF-8 for a plain C locale, which only knows its first half. */
  private static Charset charset() {
    Charset platforms = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
    return platforms.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : platforms;
  }

  /** With all that it started: a shell would leave that behind. */
  private void end() {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroy);
    CompletableFuture<?>[] ends =
        all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
    try {
      CompletableFuture.allOf(ends).get(TO_END_BY_ITSELF.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      all.forEach(ProcessHandle::destroyForcibly);
    } catch (InterruptedException e) {
      all.forEach(ProcessHandle::destroyForcibly);
      Thread.currentThread().interrupt();
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // This JVM is going down, and the hook does its work.
    }
  }
}
