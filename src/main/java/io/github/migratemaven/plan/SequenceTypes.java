package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.SequenceOptions;

/** What {@code ALTER SEQUENCE … AS type} does to the bounds, whichever way it counts. */
public final class SequenceTypes {

  private SequenceTypes() {}

  /** The options after a change of the type alone: bounds that were the old type's follow. */
  public static SequenceOptions changed(SequenceOptions options, String type) {
    long min =
        options.min() == SequenceOptions.minimumOf(options.type())
            ? SequenceOptions.minimumOf(type)
            : options.min();
    long max =
        options.max() == SequenceOptions.maximumOf(options.type())
            ? SequenceOptions.maximumOf(type)
            : options.max();
    return new SequenceOptions(
        type, options.start(), options.increment(), min, max, options.cache(), options.cycle());
  }
}
