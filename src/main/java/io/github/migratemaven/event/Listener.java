package io.github.migratemaven.event;

/**
 * Who wants to know what happens while it happens. Called on the thread that does the work; must
 * not throw.
 */
@FunctionalInterface
public interface Listener {

  /** Called for each event, in order. */
  void on(Event event);

  /** A listener that does not listen. */
  static Listener none() {
    return event -> {};
  }
}
