package io.github.migratemaven.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** No program of a seed outlives its build. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs here are those of a Unix")
@Timeout(60)
class ForkTest {

  /** Prints the process that it waits for. */
  private static final List<String> WAITING = List.of("sh", "-c", "sleep 300 & echo $!; wait");

  @Test
  void a_build_that_is_ended_ends_its_seed_and_what_that_started() throws Exception {
    Process build = anotherJvm();
    ProcessHandle sleep = sleep(build.inputReader().readLine());

    build.destroy();

    assertThat(build.waitFor(30, TimeUnit.SECONDS)).isTrue();
    sleep.onExit().get(10, TimeUnit.SECONDS);
  }

  @Test
  void an_interrupted_thread_ends_its_seed() throws Exception {
    Fork fork = Fork.start(new ProcessBuilder(WAITING));
    Thread worker = Thread.currentThread();
    StringBuffer pid = new StringBuffer();

    MigrateException e =
        catchThrowableOfType(
            MigrateException.class,
            () ->
                fork.runToItsEnd(
                    line -> {
                      pid.append(line);
                      worker.interrupt();
                    }));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(e.problem().code()).isEqualTo(ErrorCode.M206);
    assertThat(ProcessHandle.of(Long.parseLong(pid.toString())).filter(ProcessHandle::isAlive))
        .isEmpty();
  }

  @Test
  void what_a_seed_leaves_in_the_background_does_not_hold_it_up() throws IOException {
    long start = System.nanoTime();
    Fork fork = Fork.start(new ProcessBuilder("sh", "-c", "sleep 20 & echo $!"));
    StringBuilder pid = new StringBuilder();

    int exit = fork.runToItsEnd(pid::append);

    assertThat(exit).isZero();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    sleep(pid.toString()).destroy();
  }

  private static ProcessHandle sleep(String pid) {
    Optional<ProcessHandle> handle = ProcessHandle.of(Long.parseLong(pid.strip()));
    assertThat(handle).isPresent();
    return handle.get();
  }

  private static Process anotherJvm() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Build.class.getName())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Stands for Maven. */
  static final class Build {

    private Build() {}

    public static void main(String[] arguments) throws IOException {
      Fork.start(new ProcessBuilder(WAITING)).runToItsEnd(System.out::println);
    }
  }
}
