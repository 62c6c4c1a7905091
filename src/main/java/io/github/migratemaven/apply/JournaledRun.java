package io.github.migratemaven.apply;

import io.github.migratemaven.script.Script;

/** TODO */
final class JournaledRun {
  JournaledRun(Target target, Run run) {}

  void run(Script script) {
    throw new IllegalStateException("not yet: " + script.label());
  }
}
