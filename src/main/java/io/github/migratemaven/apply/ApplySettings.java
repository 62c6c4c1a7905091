package io.github.migratemaven.apply;

import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * How to apply.
 *
 * @param schemas the managed schemas beside the default one: tables there make a database
 *     non-empty, too
 * @param lockWait how long to wait for another runner
 * @param edited what to do about applied migrations whose script changed
 * @param missing what to do about applied migrations without a folder
 * @param outOfOrder what to do about pending migrations that sort before an applied one
 */
public record ApplySettings(
    Set<String> schemas, Duration lockWait, Policy edited, Policy missing, Policy outOfOrder) {

  public ApplySettings {
    schemas = Collections.unmodifiableSet(new TreeSet<>(schemas));
  }

  /** What {@code deploy} does unless told otherwise: warns, and waits a minute for the lock. */
  public static ApplySettings defaults() {
    return new ApplySettings(
        Set.of(), Duration.ofMinutes(1), Policy.WARN, Policy.WARN, Policy.WARN);
  }

  /** The same, silent about the history: for those who have judged it themselves. */
  public ApplySettings withoutPolicies() {
    return withPolicies(Policy.IGNORE, Policy.IGNORE, Policy.IGNORE);
  }

  /** The same with other policies. */
  public ApplySettings withPolicies(Policy edited, Policy missing, Policy outOfOrder) {
    return new ApplySettings(schemas, lockWait, edited, missing, outOfOrder);
  }

  /** The same with another time to wait for the lock. */
  public ApplySettings withLockWait(Duration lockWait) {
    return new ApplySettings(schemas, lockWait, edited, missing, outOfOrder);
  }

  /** The same with other managed schemas. */
  public ApplySettings withSchemas(Set<String> schemas) {
    return new ApplySettings(schemas, lockWait, edited, missing, outOfOrder);
  }
}
