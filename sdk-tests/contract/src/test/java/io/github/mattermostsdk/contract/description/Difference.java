package io.github.mattermostsdk.contract.description;

/**
 * A place where the wire does not do what the description says.
 *
 * @param operation the operationId
 * @param place where: a JSON path, after {@code request} if it was sent and not received
 * @param what what is wrong there
 */
public record Difference(String operation, String place, String what) {
    @Override
    public String toString() {
        return operation + " · " + place + " · " + what;
    }
}
