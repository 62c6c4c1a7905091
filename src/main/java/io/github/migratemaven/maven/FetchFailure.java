package io.github.migratemaven.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.transfer.ArtifactNotFoundException;
import org.jspecify.annotations.Nullable;

/** Why a resolver did not bring a file. */
enum FetchFailure {
  OFFLINE,
  REFUSED,
  UNKNOWN_THERE,
  NO_NETWORK;

  /** The transports have no common exception for these; all name the status in their text. */
  private static final Pattern REFUSAL =
      Pattern.compile("(?i)\\b(40[137]|forbidden|unauthori[sz]ed|not authorized)\\b");

  static FetchFailure of(ArtifactResolutionException failure, boolean offline) {
    if (offline) {
      return OFFLINE;
    }
    List<Throwable> causes = causes(failure);
    if (causes.stream().anyMatch(FetchFailure::isRefusal)) {
      return REFUSED;
    }
    return causes.stream().anyMatch(ArtifactNotFoundException.class::isInstance)
        ? UNKNOWN_THERE
        : NO_NETWORK;
  }

  /**
   * What the deciding transport said, in one line: the one that refused, whatever the repositories
   * asked after it answered, else the last.
   */
  static String reason(ArtifactResolutionException failure) {
    List<Throwable> causes = causes(failure);
    List<Throwable> refusals = causes.stream().filter(FetchFailure::isRefusal).toList();
    List<Throwable> deciding = refusals.isEmpty() ? causes : refusals;
    return text(deciding.get(deciding.size() - 1)).lines().findFirst().orElse("");
  }

  private static boolean isRefusal(Throwable cause) {
    return REFUSAL.matcher(text(cause)).find();
  }

  private static List<Throwable> causes(ArtifactResolutionException failure) {
    List<Throwable> all = new ArrayList<>();
    all.add(failure);
    failure.getResult().getExceptions().forEach(tried -> addChain(tried, all));
    addChain(failure.getCause(), all);
    return all;
  }

  private static void addChain(@Nullable Throwable first, List<Throwable> all) {
    for (Throwable cause = first; cause != null && !all.contains(cause); cause = cause.getCause()) {
      all.add(cause);
    }
  }

  private static String text(Throwable cause) {
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
