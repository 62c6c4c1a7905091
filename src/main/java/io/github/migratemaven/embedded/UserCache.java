package io.github.migratemaven.embedded;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the operating system wants programs to keep what can be made again. */
public final class UserCache {

  private static final String FOLDER = "migrate-maven-plugin";

  private UserCache() {}

  /** The folder of ours for this user; need not exist. */
  public static Path directory() {
    return directory(
        System.getenv(),
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT),
        Path.of(System.getProperty("user.home", ".")));
  }

  static Path directory(Map<String, String> environment, String os, Path home) {
    if (os.contains("windows")) {
      return absolute(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local"));
    }
    if (os.contains("mac")) {
      return home.resolve("Library/Caches").resolve(FOLDER);
    }
    return absolute(environment.get("XDG_CACHE_HOME"), home.resolve(".cache"));
  }

  /** The XDG specification says that a relative path is to be ignored. */
  private static Path absolute(@Nullable String configured, Path otherwise) {
    boolean usable =
        configured != null && !configured.isBlank() && Path.of(configured).isAbsolute();
    return (usable ? Path.of(configured) : otherwise).resolve(FOLDER);
  }
}
