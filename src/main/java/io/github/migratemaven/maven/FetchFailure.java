package io.github.migratemaven.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.transfer.ArtifactNotFoundException;
import org.eclipse.aether.transfer.ArtifactTransferException;
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
   * What the deciding repository answered, in one line: the one that refused, whatever those asked
   * after it said, else the last.
   */
  static String reason(ArtifactResolutionException failure) {
    List<Throwable> causes = causes(failure);
    // A transfer exception names the repository; what it wraps, a status at most.
    return causes.stream()
        .filter(ArtifactTransferException.class::isInstance)
        .filter(FetchFailure::isRefusal)
        .findFirst()
        .map(FetchFailure::firstLine)
        .orElseGet(() -> firstLine(causes.get(causes.size() - 1)));
  }

  private static String firstLine(Throwable cause) {
    return text(cause).lines().findFirst().orElse("");
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
