package io.github.migratemaven.testkit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Further calls of Maven for the scripts of {@code src/it} that have to look, or to edit a file,
 * between two of them. They are called like the invoker's own.
 */
public final class InnerMaven {

  private final Path folder;
  private final List<String> command;
  private int calls;

  private InnerMaven(Path folder, List<String> command) {
    this.folder = folder;
    this.command = List.copyOf(command);
  }

  /** How a call ended, and everything that it printed. */
  public record Result(int exit, String log) {}

  /** A call that may still run. */
  public record Call(Process process, Path log) {

    /** Waits for its end. */
    public Result end() {
      try {
        int exit = process.waitFor();
        // Some Mavens reset a terminal's colours even when there is none.
        return new Result(exit, Files.readString(log).replaceAll("\u001B\\[[0-9;]*m", ""));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  /**
   * Calls of Maven in a folder.
   *
   * @param variables the script's own: {@code localRepositoryPath}, {@code outerRepository} and
   *     {@code postgresMajor}
   */
  public static InnerMaven in(File folder, Map<String, Object> variables) {
    return new InnerMaven(
        folder.toPath(),
        List.of(
            Path.of(System.getProperty("maven.home"), "bin", isWindows() ? "mvn.cmd" : "mvn")
                .toString(),
            "-B",
            "-s",
            settings(folder.toPath(), String.valueOf(variables.get("outerRepository"))).toString(),
            "-Dmaven.repo.local=" + variables.get("localRepositoryPath"),
            "-Dmigrate.cacheDirectory=" + Cluster.cache().toAbsolutePath(),
            "-Dmigrate.postgres=" + variables.get("postgresMajor")));
  }

  /** Calls Maven and waits for its end. */
  public Result run(String... arguments) {
    return start(arguments).end();
  }

  /** Calls Maven and goes on. */
  public synchronized Call start(String... arguments) {
    List<String> words = new ArrayList<>(command);
    words.addAll(List.of(arguments));
    Path log = folder.resolve("call-" + ++calls + ".log");
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    // A file: a pipe would be held open by the daemon that migrate:start leaves behind.
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().remove("DATABASE_URL");
    builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    try {
      return new Call(builder.start(), log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The command lines of running processes that name a folder, such as a server's on its data. */
  public static List<String> processesOn(File folder) {
    return ProcessHandle.allProcesses()
        .map(process -> process.info().commandLine().orElse(""))
        .filter(line -> line.contains(folder.toString()))
        .toList();
  }

  /** Whether somebody listens at a port of this machine. */
  public static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), 2_000);
      return true;
    } catch (IOException refused) {
      return false;
    }
  }

  private static Path settings(Path folder, String outerRepository) {
    try {
      String model = Files.readString(Path.of("src", "it", "settings.xml"));
      String url = Path.of(outerRepository).toUri().toString();
      Path file = Files.createDirectories(folder.resolve("target")).resolve("settings.xml");
      return Files.writeString(file, model.replace("@localRepositoryUrl@", url));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isWindows() {
    return System.getProperty("os.name").startsWith("Windows");
  }
}
