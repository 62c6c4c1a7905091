package io.github.migratemaven.snapshot;

import io.github.migratemaven.history.Migration;
import io.github.migratemaven.postgres.ServerVersion;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What a kept replay is remembered by: everything that its outcome depends on. */
final class ReplayKey {

  /**
   * Raised when the way of replaying changes, so that databases kept by an older version are not
   * used.
   */
  private static final String GENERATION = "1";

  private ReplayKey() {}

  static String of(List<Migration> migrations, ServerVersion server, String defaultSchema) {
    MessageDigest digest = sha256();
    add(digest, GENERATION);
    add(digest, server.toString());
    add(digest, defaultSchema);
    migrations.forEach(migration -> add(digest, migration.checksum()));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String part) {
    digest.update(part.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
