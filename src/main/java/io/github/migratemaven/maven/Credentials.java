package io.github.migratemaven.maven;

import org.jspecify.annotations.Nullable;

/** Where users and passwords come from that are not in a URL. */
interface Credentials {

  /**
   * The login of a server of settings.xml, decrypted.
   *
   * @throws io.github.migratemaven.error.MigrateException M505 when there is none or it stays
   *     encrypted
   */
  Login server(String serverId);

  /**
   * The first line that a command prints.
   *
   * @throws io.github.migratemaven.error.MigrateException M510 when it fails
   */
  String passwordOf(String command);

  /** A user and a password, either of which may be left to the URL. */
  record Login(@Nullable String user, @Nullable String password) {

    static final Login OF_THE_URL = new Login(null, null);

    @Override
    public String toString() {
      return "Login[****]";
    }
  }
}
