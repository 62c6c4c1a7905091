package io.github.migratemaven.plan;

import io.github.migratemaven.error.ErrorCode;

/** What no statement of ours does to an object: a person writes it, or does without. */
public enum Limit {
  /** Another partition key or strategy, or none any more. */
  PARTITIONING(
      ErrorCode.M407,
      "PostgreSQL cannot partition a table in another way: its rows have to go to a new one.",
      "Write the new table by hand, and fill it"),
  /** A table of rows that becomes a foreign one. */
  FOREIGN_TABLE(
      ErrorCode.M409,
      "PostgreSQL cannot make a foreign table of another one: its rows have to go to the server.",
      "Write the foreign table by hand, and bring the rows to its server"),
  /** What a subscription and its publisher agree upon. */
  SUBSCRIPTION(
      ErrorCode.M408,
      "PostgreSQL cannot change this of a subscription in a migration: it speaks with the publisher,"
          + " or the subscription has to be made again.",
      "Change it on each database, and make it again by hand in the history"),
  /** Another name of a NOT NULL that a child calls otherwise. */
  NOT_NULL_NAME(
      ErrorCode.M425,
      "PostgreSQL cannot rename a NOT NULL that a child has under another name.",
      "Take the child out, rename, and put it back by hand"),
  /** Another type of a column that a partition requires under another name. */
  NOT_NULL_TYPE(
      ErrorCode.M426,
      "PostgreSQL cannot change the type of a column that a partition requires under another name.",
      "Take the partition out, change both, and put it back by hand"),
  /** Another access method before PostgreSQL 15. */
  ACCESS_METHOD(
      ErrorCode.M403,
      "PostgreSQL cannot change the access method of a table before version 15: its rows have to"
          + " go to a new one.",
      "Write the new table by hand, and fill it"),
  /** Another version of an extension. */
  EXTENSION_VERSION(
      ErrorCode.M460,
      "The server has no way from the version of an extension to the wanted one.",
      "Drop what uses it and make both again, by hand"),
  /** Another schema for an extension. */
  EXTENSION_SCHEMA(
      ErrorCode.M461,
      "An extension cannot be moved to another schema: its objects know the one they are in.",
      "Drop what uses it and make both again, by hand"),
  /** Another range type under stored values. */
  RANGE_TYPE(
      ErrorCode.M443,
      "PostgreSQL cannot change a range type, and stored values may not fit the new one.",
      "Take the values over by hand"),
  /** What holds a secret would be dropped. */
  SECRET(
      ErrorCode.M447,
      "A change makes PostgreSQL drop what holds a password or another secret, which is never read"
          + " and could not be given back.",
      "Write the change by hand, without the secret, and set that on each database"),
  /** What nobody selects stands on what changes. */
  LEFT_OUT(
      ErrorCode.M405,
      "An object that is left out would have to go, or be made again, under a change.",
      "Include it, or drop it and make it again around the change by hand"),
  /** Objects that need each other. */
  CIRCLE(
      ErrorCode.M419,
      "These objects need each other in a circle that we cannot take apart, so there is no order in"
          + " which they could be made or dropped.",
      "Write the change by hand, one of them in two steps");

  private final ErrorCode code;
  private final String reason;
  private final String recipe;

  Limit(ErrorCode code, String reason, String recipe) {
    this.code = code;
    this.reason = reason;
    this.recipe = recipe;
  }

  /** The code of what meets it. */
  public ErrorCode code() {
    return code;
  }

  /** Why it is there. */
  public String reason() {
    return reason;
  }

  /** What a person can do. */
  public String recipe() {
    return recipe;
  }
}
