package io.github.mattermostsdk.internal.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the transport must know about the operation behind a method of a Retrofit interface. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Operation {

    /** The operationId. */
    String id();

    /** Whether the operation ends in the same state however often it is carried out, so that it may be sent again. */
    boolean idempotent() default false;

    /** The member of the body by which the server knows a repeated request, or nothing. */
    String idempotencyKey() default "";

    /** The first server version that has the operation, such as {@code 5.26}, or nothing. */
    String since() default "";
}
