package org.counterclaim.history;

import jakarta.interceptor.InterceptorBinding;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The door for writing the record: a transaction that takes the lock of the chain's head before anything else, and
 * returns only once its commit is on disk.
 *
 * <p>A method of a plural that is so marked checks, changes, and hands each subject to {@link Changes#append}. Any
 * other order of locks deadlocks.
 */
@Inherited
@InterceptorBinding
@Durable
@Transactional
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Write {}
