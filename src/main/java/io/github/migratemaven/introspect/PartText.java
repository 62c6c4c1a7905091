package io.github.migratemaven.introspect;

/**
 * The text of a trigger or rule, taken apart at the name of its relation, which PostgreSQL prints
 * with its schema and we write without the default one.
 *
 * @param event what stands between the trigger's and the relation's name
 * @param action what stands behind the relation's name
 */
record PartText(String event, String action) {

  /**
   * Takes a text apart.
   *
   * @param start behind the name of the trigger or rule
   * @param relation the name with the words around it; names of columns, which may hold the same
   *     characters, stand in double quotes then
   */
  static PartText of(String definition, int start, String relation) {
    boolean quoted = false;
    for (int i = start; i < definition.length(); i++) {
      if (!quoted && definition.startsWith(relation, i)) {
        return new PartText(
            definition.substring(start, i), definition.substring(i + relation.length()));
      }
      quoted ^= definition.charAt(i) == '"';
    }
    throw new IllegalStateException("No" + relation + " in " + definition);
  }
}
