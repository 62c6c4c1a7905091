package io.github.migratemaven.maven;

import io.github.migratemaven.event.Event;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.report.EventText;
import org.apache.maven.plugin.logging.Log;

/** Events become lines of Maven's log; what is only progress, a live line on a terminal. */
final class LoggingListener implements Listener {

  private final Log log;
  private final ProgressLine progress;

  LoggingListener(Log log, ProgressLine progress) {
    this.log = log;
    this.progress = progress;
  }

  @Override
  public void on(Event event) {
    EventText.of(event).ifPresent(this::print);
    EventText.progress(event).ifPresent(progress::show);
  }

  /** Takes the live line away. */
  void done() {
    progress.clear();
  }

  private void print(EventText.Line line) {
    progress.clear();
    switch (line.level()) {
      case INFO -> line.text().lines().forEach(log::info);
      case WARNING -> line.text().lines().forEach(log::warn);
    }
  }
}
