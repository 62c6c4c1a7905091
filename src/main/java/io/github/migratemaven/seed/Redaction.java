package io.github.migratemaven.seed;

import io.github.migratemaven.postgres.DatabaseAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Takes the database's password out of what a program prints: many print the URL that they cannot
 * connect to.
 */
record Redaction(List<String> secrets) {

  /** A shorter one would be found in every other word. */
  private static final int SHORTEST = 6;

  static Redaction of(DatabaseAddress address) {
    if (address.password() == null) {
      return new Redaction(List.of());
    }
    String password = address.password().reveal();
    boolean isSecret =
        password.length() >= SHORTEST
            && !password.equals(address.user())
            && !password.equals(address.database());
    return new Redaction(
        isSecret
            ? List.of(password, URLEncoder.encode(password, StandardCharsets.UTF_8))
            : List.of());
  }

  String apply(String line) {
    String shown = line;
    for (String secret : secrets) {
      shown = shown.replace(secret, "****");
    }
    return shown;
  }
}
