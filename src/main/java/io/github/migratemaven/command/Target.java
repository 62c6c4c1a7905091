package io.github.migratemaven.command;

import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.postgres.DatabaseUrl;
import io.github.migratemaven.postgres.Secret;
import org.jspecify.annotations.Nullable;

/** The database that a command works on. */
public sealed interface Target {

  /** A database somewhere; the text form hides the password. */
  record At(DatabaseAddress address) implements Target {}

  /** The checkout's own embedded development database, started when it does not run. */
  record Development() implements Target {}

  /**
   * A database by its URL.
   *
   * @param url either spelling, see {@link DatabaseUrl}
   * @param user the role when the URL names none or another shall be used, else null
   * @param password its password, else null
   * @throws io.github.migratemaven.error.MigrateException when it is no PostgreSQL URL
   */
  static Target at(String url, @Nullable String user, @Nullable String password) {
    DatabaseAddress address = DatabaseUrl.parse(url);
    return new At(
        user == null && password == null
            ? address
            : address.withCredentials(
                user == null ? address.user() : user,
                password == null ? address.password() : new Secret(password)));
  }

  /** The embedded development database. */
  static Target development() {
    return new Development();
  }
}
