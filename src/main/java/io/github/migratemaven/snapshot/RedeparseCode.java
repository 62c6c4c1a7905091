package io.github.migratemaven.snapshot;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Routine;
import io.github.migratemaven.catalog.Rule;
import io.github.migratemaven.catalog.Trigger;
import io.github.migratemaven.catalog.View;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes away differences of text that are none of meaning from views, routines, triggers and rules,
 * as {@link Redeparse} does from tables.
 */
record RedeparseCode(ScratchCode scratch) {

  /** The catalog before, with the texts of after that mean the same. */
  Catalog settle(Pair<Catalog> catalogs) throws SQLException {
    return catalogs
        .before()
        .withCode(
            settled(catalogs.map(Catalog::views), View::name, this::view),
            settled(catalogs.map(Catalog::routines), Routine::name, this::routine),
            settled(catalogs.map(Catalog::triggers), Trigger::object, this::trigger),
            settled(catalogs.map(Catalog::rules), Rule::object, this::rule));
  }

  private View view(Pair<View> view) throws SQLException {
    return view.differIn(View::query) && sameText(view, scratch::of)
        ? view.before().withQuery(view.after().query())
        : view.before();
  }

  private Routine routine(Pair<Routine> routine) throws SQLException {
    boolean parsed = routine.after().body() == Routine.Body.PARSED;
    return parsed && routine.differIn(Routine::definition) && sameText(routine, scratch::of)
        ? routine.before().withDefinition(routine.after().definition())
        : routine.before();
  }

  private Trigger trigger(Pair<Trigger> trigger) throws SQLException {
    return trigger.differIn(Trigger::action) && sameText(trigger, scratch::of)
        ? trigger.before().withAction(trigger.after().action())
        : trigger.before();
  }

  private Rule rule(Pair<Rule> rule) throws SQLException {
    return rule.differIn(Rule::action) && sameText(rule, scratch::of)
        ? rule.before().withAction(rule.after().action())
        : rule.before();
  }

  @FunctionalInterface
  private interface Print<T> {
    Optional<String> of(T object) throws SQLException;
  }

  private static <T> boolean sameText(Pair<T> pair, Print<T> print) throws SQLException {
    Optional<String> before = print.of(pair.before());
    return before.isPresent() && before.equals(print.of(pair.after()));
  }

  @FunctionalInterface
  private interface Settling<T> {
    T of(Pair<T> pair) throws SQLException;
  }

  private static <T, K> List<T> settled(
      Pair<List<T>> lists, Function<T, K> key, Settling<T> settling) throws SQLException {
    Map<K, T> wanted = new HashMap<>();
    lists.after().forEach(each -> wanted.put(key.apply(each), each));
    List<T> settled = new ArrayList<>();
    for (T before : lists.before()) {
      T after = wanted.get(key.apply(before));
      settled.add(after == null ? before : settling.of(new Pair<>(before, after)));
    }
    return settled;
  }
}
