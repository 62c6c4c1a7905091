package io.github.migratemaven.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The format of a bundle: a jar with one {@code .txz} inside, whose name differs from platform to
 * platform.
 */
final class BundleArchive {

  /** What was read is not such a bundle; as opposed to: it cannot be written down. */
  static final class Damaged extends IOException {
    private static final long serialVersionUID = 1L;

    Damaged(String message, Throwable cause) {
      super(message, cause);
    }
  }

  private BundleArchive() {}

  /** Unpacks the bundle into a directory that does not exist yet. */
  static void unpack(Path jar, Path target) throws IOException {
    Files.createDirectories(target);
    try (ZipFile zip = open(jar);
        InputStream archive = zip.getInputStream(archive(zip));
        TarArchiveInputStream tar = tar(archive)) {
      for (TarArchiveEntry entry = next(tar); entry != null; entry = next(tar)) {
        write(tar, entry, target);
      }
    }
  }

  private static ZipFile open(Path jar) throws IOException {
    try {
      return new ZipFile(jar.toFile());
    } catch (ZipException e) {
      throw new Damaged("not a jar: " + e.getMessage(), e);
    }
  }

  private static ZipEntry archive(ZipFile zip) throws IOException {
    return zip.stream()
        .filter(entry -> entry.getName().endsWith(".txz"))
        .findFirst()
        .orElseThrow(() -> new Damaged("no .txz inside", new ZipException(zip.getName())));
  }

  private static TarArchiveInputStream tar(InputStream archive) throws IOException {
    try {
      return new TarArchiveInputStream(
          new XZCompressorInputStream(new BufferedInputStream(archive)));
    } catch (IOException e) {
      throw new Damaged("not xz: " + e.getMessage(), e);
    }
  }

  private static @Nullable TarArchiveEntry next(TarArchiveInputStream tar) throws IOException {
    try {
      return tar.getNextEntry();
    } catch (IOException e) {
      throw new Damaged("cut off or damaged: " + e.getMessage(), e);
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    Path path = target.resolve(entry.getName()).normalize();
    if (!path.startsWith(target)) {
      throw new Damaged("an entry points outside: " + entry.getName(), new ZipException());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      permit(path, "rwxr-xr-x");
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    copy(tar, path);
    // Readable for all: as root the server may have to run as somebody else.
    permit(path, (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x");
  }

  private static void copy(TarArchiveInputStream tar, Path path) throws IOException {
    try (var out = Files.newOutputStream(path)) {
      byte[] buffer = new byte[64 * 1024];
      for (int n = read(tar, buffer); n >= 0; n = read(tar, buffer)) {
        out.write(buffer, 0, n);
      }
    }
  }

  private static int read(TarArchiveInputStream tar, byte[] buffer) throws IOException {
    try {
      return tar.read(buffer);
    } catch (IOException e) {
      throw new Damaged("cut off or damaged: " + e.getMessage(), e);
    }
  }

  private static void permit(Path path, String permissions) throws IOException {
    if (!Platform.isWindows()) {
      Set<PosixFilePermission> set = PosixFilePermissions.fromString(permissions);
      Files.setPosixFilePermissions(path, set);
    }
  }
}
