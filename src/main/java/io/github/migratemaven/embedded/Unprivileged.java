package io.github.migratemaven.embedded;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How programs are run that refuse to run as root.
 *
 * @param prefix words to put before a command; each of these programs replaces itself by it, so
 *     that a signal to the process reaches PostgreSQL
 * @param owner the numeric user whose files the program may touch; -1 when it is whoever we are
 */
record Unprivileged(List<String> prefix, int owner) {

  private static final int NOBODY = 65534;

  /** We are not root: nothing to do. */
  static final Unprivileged PLAIN = new Unprivileged(List.of(), -1);

  /**
   * An empty user namespace: PostgreSQL sees user 65534, the kernel still root's files. It needs
   * nobody's files, but containers often forbid it.
   */
  static final Unprivileged NAMESPACE = new Unprivileged(List.of("unshare", "-U"), 0);

  /** Really another user, who must be able to reach the files. */
  static final List<Unprivileged> OTHER_USER =
      List.of(
          new Unprivileged(
              List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"),
              NOBODY),
          new Unprivileged(List.of("chroot", "--userspec=" + NOBODY + ":" + NOBODY, "/"), NOBODY));

  Unprivileged {
    prefix = List.copyOf(prefix);
  }

  /**
   * The way that works here.
   *
   * @throws io.github.migratemaven.error.MigrateException M207 when we are root and none does
   */
  static Unprivileged detected() {
    return isRoot() ? forRoot() : PLAIN;
  }

  List<String> command(List<String> words) {
    List<String> all = new ArrayList<>(prefix);
    all.addAll(words);
    return all;
  }

  /** Whether another user's eyes and hands are enough for this directory. */
  boolean isOtherUser() {
    return owner == NOBODY;
  }

  /** Whether the programs could enter a directory, or the first parent of it that exists. */
  boolean reaches(Path directory) {
    Path existing = directory.toAbsolutePath();
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    return !isOtherUser()
        || Command.run(command(List.of("test", "-x", existing.toString()))).succeeded();
  }

  /** Makes a tree belong to the user that the programs run as; it may come from another way. */
  void own(Path tree) throws IOException {
    if (owner < 0 || !Files.exists(tree) || ownerOf(tree) == owner) {
      return;
    }
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(path, "unix:gid", owner, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  private static Unprivileged forRoot() {
    return Stream.concat(Stream.of(NAMESPACE), OTHER_USER.stream())
        .filter(way -> Command.run(way.command(List.of("true"))).succeeded())
        .findFirst()
        .orElseThrow(Unprivileged::impossible);
  }

  private static RuntimeException impossible() {
    return Problem.of(
            ErrorCode.M207,
            "PostgreSQL refuses to run as root, and neither unshare, setpriv nor chroot can run it"
                + " as another user here.")
        .next(NextStep.text("", "Run Maven as a normal user (in a container: --user 1000)."))
        .next(NextStep.text("Or install", "util-linux"))
        .next(
            NextStep.text(
                "Or use a server of your own",
                "<shadowUrl>postgresql://user@host/shadow</shadowUrl>"))
        .raise();
  }

  private static boolean isRoot() {
    try {
      return !Platform.isWindows()
          && (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
    } catch (IOException e) {
      return System.getProperty("user.name").equals("root");
    }
  }

  private static int ownerOf(Path path) throws IOException {
    return (Integer) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
  }
}
