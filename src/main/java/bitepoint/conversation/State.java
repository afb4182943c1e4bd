package bitepoint.conversation;

/// Where a conversation stands. Each topic is a sealed interface of records that hold what has been
/// learned so far; stored as JSON with the record's name, so a record's name and components are a
/// contract with the database.
public sealed interface State
    permits Activities,
        BitePointPractice,
        CheckIn,
        Deletion,
        DeskBreak,
        DeskSettings,
        DidYouMean,
        Forwarded,
        Idle,
        Lessons,
        MadeWorse,
        Pausing,
        PhaseTold,
        Planning,
        Screening,
        Session,
        Settings,
        StretchQuestion,
        Tightness,
        Trip,
        TweakReport,
        WarningSign,
        Welcome,
        Yesterday {}
