/** What services with a DynamoDB table share. Read {@link dev.linnet.examples.dynamodb.DynamoDbModule} first. */
@NullMarked
package dev.linnet.examples.dynamodb;

import org.jspecify.annotations.NullMarked;
