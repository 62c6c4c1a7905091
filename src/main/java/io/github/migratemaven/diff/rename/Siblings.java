package io.github.migratemaven.diff.rename;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What was dropped from and added to one parent: objects of a kind in one schema, or the parts of
 * one object. Only among these is a rename looked for.
 */
final class Siblings<T> {

  /** Beyond this many pairs a schema was replaced, not renamed. */
  private static final int MOST_PAIRS = 2_500;

  /** A second choice that is as near as this makes the first a guess. */
  private static final int MARGIN = 6;

  private final List<T> dropped;
  private final List<T> added;
  private final Function<T, String> name;
  private final Naming naming;
  private final Comparison<T> comparison;

  /** Makes a rename of two names. */
  interface Naming {
    Rename of(String before, String after);
  }

  /** How alike two members are. */
  interface Comparison<T> {
    Likeness of(T dropped, T added);

    /** The score from which on they are told to be probably the same. */
    int threshold();
  }

  /** Members that are alike enough. */
  private record Match<T>(T dropped, T added, RenameCandidate candidate) {

    boolean shares(Match<T> other) {
      return dropped.equals(other.dropped) || added.equals(other.added);
    }

    boolean isAheadOf(Match<T> rival) {
      return rival == this
          || !shares(rival)
          || rival.candidate.score() + MARGIN <= candidate.score();
    }
  }

  Siblings(
      List<T> dropped,
      List<T> added,
      Function<T, String> name,
      Naming naming,
      Comparison<T> comparison) {
    this.dropped = List.copyOf(dropped);
    this.added = List.copyOf(added);
    this.name = name;
    this.naming = naming;
    this.comparison = comparison;
  }

  /** The renames that could be meant by two names. */
  Stream<Rename> possible(Predicate<String> before, Predicate<String> after) {
    return dropped.stream()
        .map(name)
        .filter(before)
        .flatMap(old -> added.stream().map(name).filter(after).map(next -> naming.of(old, next)));
  }

  /** Whether a rename is one of these. */
  boolean allow(Rename rename) {
    return possible(rename.name().before()::equals, rename.name().after()::equals)
        .anyMatch(rename::equals);
  }

  /**
   * The probable renames, each member in at most one.
   *
   * @param taken the renames that are settled already
   * @param refused those that somebody said are none
   */
  List<RenameCandidate> probable(Set<Rename> taken, Predicate<Rename> refused) {
    List<Match<T>> matches = matches(taken, refused);
    List<RenameCandidate> best = new ArrayList<>();
    boolean found = true;
    while (found) {
      List<Match<T>> all = List.copyOf(matches);
      List<Match<T>> clear =
          all.stream().filter(match -> all.stream().allMatch(match::isAheadOf)).toList();
      clear.forEach(match -> best.add(match.candidate()));
      found = matches.removeIf(match -> clear.stream().anyMatch(match::shares));
    }
    best.sort(Comparator.comparing(candidate -> candidate.rename().name().before()));
    return best;
  }

  private List<Match<T>> matches(Set<Rename> taken, Predicate<Rename> refused) {
    List<Match<T>> matches = new ArrayList<>();
    if ((long) dropped.size() * added.size() > MOST_PAIRS) {
      return matches;
    }
    Set<T> free = new HashSet<>(dropped);
    Set<T> unused = new HashSet<>(added);
    for (T old : dropped) {
      for (T next : added) {
        if (taken.contains(rename(old, next))) {
          free.remove(old);
          unused.remove(next);
        }
      }
    }
    for (T old : dropped) {
      for (T next : added) {
        if (free.contains(old) && unused.contains(next) && !refused.test(rename(old, next))) {
          compare(old, next, matches);
        }
      }
    }
    return matches;
  }

  private void compare(T old, T next, List<Match<T>> matches) {
    Likeness likeness = comparison.of(old, next);
    if (likeness.score() >= comparison.threshold()) {
      matches.add(
          new Match<>(
              old,
              next,
              new RenameCandidate(rename(old, next), likeness.score(), likeness.reasons())));
    }
  }

  private Rename rename(T old, T next) {
    return naming.of(name.apply(old), name.apply(next));
  }
}
