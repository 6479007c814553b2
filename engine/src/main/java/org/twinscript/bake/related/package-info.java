/**
 * Which articles are worth reading beside one, and why. Doors: {@code Relations}, found by {@code
 * Traits} that articles have in common; {@code Relation}; {@code RelationMemory}, which asks again
 * only where a trait came or went.
 */
package org.twinscript.bake.related;
