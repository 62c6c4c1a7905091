package io.github.migratemaven.apply;

import io.github.migratemaven.history.HistoryState;
import io.github.migratemaven.history.MigrationsDirectory;

/** What has to hold before anything is changed. */
final class Preconditions {

  Preconditions(Target target, ApplySettings settings, MigrationsDirectory directory) {}

  void check(HistoryState state) {}
}
