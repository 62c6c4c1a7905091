package io.github.migratemaven.postgres;

/** A password or a token: never printed by accident. */
public final class Secret {

  private final String value;

  /** Wraps a secret. */
  public Secret(String value) {
    this.value = value;
  }

  /** The secret itself; only for the one who hands it to the server. */
  public String reveal() {
    return value;
  }

  @Override
  public String toString() {
    return "****";
  }
}
