/// The state machine: what somebody said, tapped or agreed to becomes what comes next. Pure.
@org.jspecify.annotations.NullMarked
package bitepoint.conversation;
