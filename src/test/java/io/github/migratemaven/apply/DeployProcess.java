package io.github.migratemaven.apply;

import io.github.migratemaven.event.Listener;
import io.github.migratemaven.history.MigrationsDirectory;
import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.postgres.Secret;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A deploy in a JVM of its own: prints the names of what it applied. */
final class DeployProcess {

  private DeployProcess() {}

  /** Authority, database, user and directory; the password comes through the environment. */
  public static void main(String[] args) {
    DatabaseAddress address =
        new DatabaseAddress(
            args[0],
            args[1],
            args[2],
            new Secret(Objects.requireNonNull(System.getenv("DEPLOY_PASSWORD"))),
            null,
            Map.of());
    new Applier(address, "public", ApplySettings.defaults(), Listener.none(), Clock.systemUTC())
        .apply(MigrationsDirectory.read(Path.of(args[3])))
        .applied()
        .forEach(migration -> System.out.println(migration.name()));
  }

  /** Starts one. */
  static Process start(DatabaseAddress address, Path directory, Path output) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path", "")
                    .replace(File.pathSeparator + File.pathSeparator, File.pathSeparator),
                DeployProcess.class.getName(),
                address.authority(),
                address.database(),
                Objects.requireNonNull(address.user()),
                directory.toString()));
    builder
        .environment()
        .put("DEPLOY_PASSWORD", Objects.requireNonNull(address.password()).reveal());
    return builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
  }
}
