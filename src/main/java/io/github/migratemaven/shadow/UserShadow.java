package io.github.migratemaven.shadow;

import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.postgres.ServerVersion;
import java.sql.Connection;
import java.util.Optional;
import java.util.function.Consumer;

/** A shadow in the one database that the user lends us. */
final class UserShadow implements Shadow {

  static UserShadow open(DatabaseAddress address, Optional<String> claim) {
    throw new UnsupportedOperationException(address + " " + claim);
  }

  @Override
  public ServerVersion version() {
    throw new UnsupportedOperationException();
  }

  @Override
  public ShadowDatabase empty(String defaultSchema) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ShadowDatabase kept(String key, String defaultSchema, Consumer<Connection> fill) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void ensureRole(String name) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
