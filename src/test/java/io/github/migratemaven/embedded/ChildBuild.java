package io.github.migratemaven.embedded;

import io.github.migratemaven.testkit.Cluster;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Another JVM that starts a server and then sits there until it is killed. */
final class ChildBuild {

  private ChildBuild() {}

  /** Starts it and waits until its server runs. */
  static Process start(String kind, String argument) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dpostgres.major=" + Cluster.release().major(),
                ChildBuild.class.getName(),
                kind,
                argument)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = reader.readLine();
    if (!"started".equals(line)) {
      process.destroyForcibly();
      throw new AssertionError("the child build said " + line);
    }
    return process;
  }

  /** The child itself. */
  public static void main(String[] arguments) throws InterruptedException {
    EmbeddedServer server = server(arguments[0], arguments[1]);
    System.out.println("started");
    Thread.sleep(120_000);
    server.close();
  }

  private static EmbeddedServer server(String kind, String argument) {
    return switch (kind) {
      case "development" ->
          Cluster.embedded().development(Path.of(argument), Cluster.release()).start();
      case "build" -> Cluster.embedded(Path.of(argument)).build(Cluster.release());
      default -> Cluster.embedded().shadow(argument, Cluster.release());
    };
  }
}
