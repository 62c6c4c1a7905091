package io.github.migratemaven.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.migratemaven.catalog.Unmodelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Objects that exist and that we do not write: named, by kind. */
final class LeftAlone {

  private LeftAlone() {}

  /** One line per kind; none for no objects. */
  static List<String> lines(List<Unmodelled> objects) {
    Map<String, List<String>> byKind = new TreeMap<>();
    objects.forEach(
        one -> byKind.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one.identity()));
    return byKind.entrySet().stream()
        .map(kind -> "Left alone: " + kind.getKey() + " " + String.join(", ", kind.getValue()))
        .toList();
  }

  /** One object in words. */
  static String words(Unmodelled object) {
    return object.kind() + " " + object.identity();
  }

  static ArrayNode facts(List<Unmodelled> objects) {
    ArrayNode facts = JsonNodeFactory.instance.arrayNode();
    objects.forEach(
        one -> facts.addObject().put("kind", one.kind()).put("identity", one.identity()));
    return facts;
  }
}
