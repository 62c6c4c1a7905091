package io.github.migratemaven.command;

import io.github.migratemaven.event.Listener;

/** {@code prefetch}: fetches PostgreSQL's programs, so that later runs need no network. */
public final class Prefetch {

  private final Workplace workplace;
  private final Listener listener;

  /** A fetch for this machine. */
  public Prefetch(Workplace workplace, Listener listener) {
    this.workplace = workplace;
    this.listener = listener;
  }

  /**
   * Fetches and unpacks.
   *
   * @return what is here now, such as {@code PostgreSQL 18.6.0}
   * @throws io.github.migratemaven.error.MigrateException when it cannot be had
   */
  public String run() {
    workplace.embedded(listener).prefetch(workplace.release());
    return workplace.release().toString();
  }
}
