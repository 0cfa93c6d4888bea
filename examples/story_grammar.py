"""A grammar of small stories: the text the example model is trained on.

``[name]`` stands for one of the alternatives of the rule ``name``, chosen at random; ``{field}`` is filled from the
story's world (who, where, with what), which stays the same through one story. So a model has something to learn
beyond spelling: names and pronouns agree, objects keep their color, counts add up, and what was said at the start
returns at the end.
"""

import random
import re
from collections.abc import Iterator

_GIRLS = "Mia Anna Lily Rosa Nora Emma Zoe Ivy Clara Ruth".split()
_BOYS = "Ben Tom Sam Leo Max Finn Jack Oscar Noah Paul".split()
_KINDS = "fox rabbit bear cat dog mouse squirrel hedgehog duck owl".split()
_TRAITS = "little clever brave shy kind curious quiet cheerful gentle young".split()
_COLORS = "red blue green yellow white brown silver purple".split()
_THINGS = "kite ball boat drum lantern hat scarf basket bell whistle book box".split()
_FRUITS = "apples pears plums nuts cookies berries carrots cakes".split()
_NUMBERS = "one two three four five six seven eight nine".split()
_FEARS = {
    "the dark": "walk through the dark cave",
    "deep water": "swim across the pond",
    "high places": "climb the tall oak tree",
    "thunder": "sit outside in the storm",
    "big crowds": "sing at the market",
}
_PLACES = {
    "forest": "in the forest",
    "river": "by the river",
    "lake": "by the lake",
    "garden": "in the garden",
    "hill": "on the hill",
    "village": "in the village",
    "meadow": "in the meadow",
    "beach": "on the beach",
    "farm": "on the farm",
    "market": "at the market",
}
_HIDEOUTS = ["under a bush", "behind a big stone", "in a hollow tree", "under the bridge", "between two roots"]
_WORKS = {
    "a small boat": ("planks", "sailed it across the pond"),
    "a tree house": ("boards", "climbed up and looked at the stars"),
    "a bridge": ("logs", "walked over the stream with dry feet"),
    "a warm hut": ("branches", "slept in it while the snow fell"),
    "a swing": ("ropes", "took turns until the sun went down"),
}
_TROUBLES = {
    "was stuck in the mud": ("pulled {fhim} out with a long branch", "free"),
    "had a thorn in {fhis} foot": ("pulled the thorn out very gently", "well again"),
    "was cold and wet": ("wrapped {fhim} in a warm blanket", "warm"),
    "was very hungry": ("shared some bread and cheese with {fhim}", "full"),
    "had lost the way home": ("walked with {fhim} all the way to {fhis} door", "home"),
}

RULES: dict[str, list[str]] = {
    "story": [
        "[opening] [lost]",
        "[opening] [trouble]",
        "[opening] [sharing]",
        "[opening] [work]",
        "[opening] [fear]",
        "[opening] [rain]",
        "[opening] [gift]",
    ],
    "opening": [
        "Once upon a time there was a {trait} {kind} named {hero}. {He} lived {home}.",
        "{hero} was a {trait} {kind} who lived {home}.",
        "There once was a {trait} {kind} called {hero}, and {his} house stood {home}.",
        "Long ago, {home}, there lived a {trait} {kind}. {His} name was {hero}.",
    ],
    "morning": [
        "One morning {hero} went for a walk {place}.",
        "One {weather} day {hero} was {place}.",
        "It was a {weather} day, and {hero} was playing {place}.",
        "Early in the morning {he} walked out and soon {he} was {place}.",
    ],
    "meet": [
        "There {he} met {friend}, a {ftrait} {fkind}.",
        "{He} saw a {ftrait} {fkind} there. It was {friend}.",
        "A {ftrait} {fkind} was sitting there. {Fhis} name was {friend}.",
    ],
    "end": [
        "From that day on, {hero} and {friend} were the best of friends.",
        "{hero} and {friend} laughed and walked home together.",
        "That night {hero} went to bed happy, and {he} dreamed of {friend}.",
        '"What a good day," said {hero}. {friend} smiled, because {fhe} thought so too.',
        "And whenever {hero} came back, {friend} was waiting for {him}.",
    ],
    "sad": [
        "{He} was very sad.",
        "{He} sat down and cried.",
        "{He} did not know what to do.",
        "{His} heart was heavy.",
    ],
    "ask": [
        '"What is wrong?" asked {friend}.',
        '"Why are you so sad?" {friend} asked {him}.',
        '"Can I help you, {hero}?" asked {friend}.',
    ],
    "thanks": [
        '"Thank you, {friend}!" said {hero}.',
        '"You are a true friend," {hero} said to {friend}.',
        "{hero} thanked {friend} and gave {fhim} a big hug.",
    ],
    "lost": [
        "{He} had a {color} {thing} and took it everywhere. [morning] But when {he} wanted to play, the "
        "{color} {thing} was gone! [sad] [meet] [ask] [tell_lost] [search] [found] [thanks] [end]",
        "{He} loved {his} {color} {thing} more than anything. [morning] The wind was strong, and it carried the "
        "{thing} away. [sad] [meet] [ask] [tell_lost] [search] [found] [thanks] [end]",
    ],
    "tell_lost": [
        '"I lost my {color} {thing}," said {hero}.',
        '"My {thing} is gone," {hero} answered. "It is {color}, and I cannot find it."',
        "{hero} told {fhim} about the {color} {thing}.",
    ],
    "search": [
        "They looked for the {color} {thing} all day.",
        "They searched everywhere {place}, but they did not see anything {color}.",
        "Together they looked here and there.",
        "{friend} said {fhe} would help, and they began to search.",
    ],
    "found": [
        "At last {friend} found the {color} {thing} {hideout}.",
        "Then {hero} looked {hideout}, and there lay the {color} {thing}!",
        "When they looked {hideout}, they saw something {color}. It was the {thing}!",
    ],
    "trouble": [
        "[morning] [meet] {friend} {problem}. [call] {hero} wanted to help {fhim}. {He} {help}. Soon {friend} was "
        "{better}. [reward] [end]",
        "[morning] Suddenly {he} heard a voice. [meet] {friend} {problem}. [call] So {hero} {help}, and before long "
        "{friend} was {better}. [reward] [end]",
    ],
    "call": [
        '"Please help me!" cried {friend}.',
        '"Oh dear," said {friend}, "will you help me?"',
        '"I have been here all day," {friend} told {him}.',
    ],
    "reward": [
        '"Thank you, {hero}," said {friend}, and {fhe} gave {him} a {color} {thing}. {hero} kept the {thing} '
        "for a long time.",
        "{friend} was so glad that {fhe} gave {hero} a {color} {thing}. {hero} took the {color} {thing} home.",
        '"You saved me!" said {friend}. "I will never forget you."',
    ],
    "sharing": [
        "[morning] {He} had {many} {fruits} in {his} {color} basket. [meet] {friend} had nothing to eat. [give] "
        "Now {hero} had {left} {fruits}, and {friend} had {given}. They sat down {place} and ate. [sweet] [end]",
    ],
    "give": [
        '"You may have {given} of my {fruits}," said {hero}.',
        "{hero} gave {fhim} {given} of the {fruits}.",
        '"Are you hungry?" asked {hero}, and {he} gave {friend} {given} of {his} {many} {fruits}.',
    ],
    "sweet": [
        '"These are the best {fruits} in the world," said {friend}.',
        "The {fruits} were sweet, and the basket was soon empty.",
        "{friend} said that {fruits} taste better when you share them.",
    ],
    "work": [
        "{He} wanted to build {work}. [morning] {He} had many {parts}, but the {parts} were too heavy for {him}. [sad] "
        '[meet] [ask] "I want to build {work}," said {hero}, "but I cannot do it alone." [build] [thanks] [end]',
    ],
    "build": [
        "{friend} carried the {parts}, and {hero} tied them together. When {the_work} was ready, they {joy}.",
        "So they worked together for {many} days. Then {the_work} was done, and they {joy}.",
        '"Two are stronger than one," said {friend}. They lifted the {parts} together, and in the evening they {joy}.',
    ],
    "fear": [
        '{He} was afraid of {fear}. [morning] [meet] "Come and {dare} with me," said {friend}. "I can\'t," said '
        '{hero}, "I am afraid of {fear}." [cheer] So {hero} took a deep breath and began to {dare}. It was not so '
        "hard after all! After that {he} was not afraid of {fear} anymore. [end]",
    ],
    "cheer": [
        '"I was afraid of {fear} too," said {friend}, "but now I am not."',
        '"I will hold your hand," said {friend}, and {fhe} did.',
        "{friend} gave {him} a {color} {thing} for luck. {hero} held the {color} {thing} tight.",
    ],
    "rain": [
        "[morning] [meet] They played with a {color} {thing}. But soon the sky grew dark, and it began to rain. "
        "[shelter] {friend} told {hero} a story about a {trait2} {kind2}. {hero} liked the {kind2} in the story very "
        "much. When the rain stopped, the sun came out again. [after] [end]",
    ],
    "shelter": [
        "They ran and hid {hideout}.",
        '"Come with me!" said {friend}, and they sat down {hideout}.',
        "{hero} took the {color} {thing} and they waited {hideout}.",
    ],
    "after": [
        "They took the {color} {thing} and played until evening.",
        '"Look, a rainbow!" said {hero}. {friend} looked up at it and smiled.',
        "The {color} {thing} was wet, but they did not mind.",
    ],
    "gift": [
        "It was the birthday of {friend}, a {ftrait} {fkind}. {hero} wanted to give {fhim} a {color} {thing}. "
        '[morning] [shop] {friend} opened the gift and saw the {thing}. "It is {color}, just as I like it!" said '
        "{friend}. [end]",
    ],
    "shop": [
        "{He} had {many} coins. The {thing} cost {given}, so {he} had {left} coins left. Then {he} ran to the house of "
        "{friend}.",
        "{He} made the {thing} with {his} own hands and painted it {color}. Then {he} brought it to {friend}.",
        "An old {kind2} sold {him} the {thing} for {given} coins, and {he} ran to find {friend}.",
    ],
}


def _character(rng: random.Random, name: str, prefix: str, kind: str) -> dict[str, str]:
    """The fields of a character of this kind; boys and girls are children, animals may be either."""
    he, him, his = ("she", "her", "her") if name in _GIRLS else ("he", "him", "his")
    if kind == "child":
        kind = "girl" if name in _GIRLS else "boy"
    forms = {"he": he, "him": him, "his": his}
    fields = {prefix + form: pronoun for form, pronoun in forms.items()}
    fields |= {(prefix + form).capitalize(): pronoun.capitalize() for form, pronoun in forms.items()}
    return fields | {prefix + "kind": kind, prefix + "trait": rng.choice(_TRAITS)}


def _world(rng: random.Random) -> dict[str, str]:
    """Draws who, where and with what: the fields of one story."""
    hero, friend = rng.sample(_GIRLS + _BOYS, 2)
    kind, fkind, kind2 = rng.sample(_KINDS, 3)
    if rng.random() < 0.5:
        kind = "child"
    home, place = rng.sample(sorted(_PLACES.values()), 2)
    work, (parts, joy) = rng.choice(sorted(_WORKS.items()))
    problem, (help_, better) = rng.choice(sorted(_TROUBLES.items()))
    fear, dare = rng.choice(sorted(_FEARS.items()))
    given = rng.randint(2, 4)
    left = rng.randint(2, 5)
    fields = {"hero": hero, "friend": friend, "home": home, "place": place, "kind2": kind2}
    fields |= {
        "work": work,
        "the_work": work.replace("a ", "the ", 1),
        "parts": parts,
        "joy": joy,
        "fear": fear,
        "dare": dare,
        "better": better,
    }
    fields |= {"many": _NUMBERS[given + left - 1], "given": _NUMBERS[given - 1], "left": _NUMBERS[left - 1]}
    fields |= {"color": rng.choice(_COLORS), "thing": rng.choice(_THINGS), "fruits": rng.choice(_FRUITS)}
    fields |= {"hideout": rng.choice(_HIDEOUTS), "weather": rng.choice(["sunny", "windy", "cold", "warm", "bright"])}
    fields |= {"trait2": rng.choice(_TRAITS)}
    fields |= _character(rng, hero, "", kind) | _character(rng, friend, "f", fkind)
    return fields | {"problem": problem.format(**fields), "help": help_.format(**fields)}


def _expand(rng: random.Random, symbol: str) -> str:
    return re.sub(r"\[(\w+)\]", lambda match: _expand(rng, match[1]), rng.choice(RULES[symbol]))


def _with_articles(text: str) -> str:
    """``a owl`` becomes ``an owl``."""
    return re.sub(r"\b([Aa]) (?=[aeiou])", r"\1n ", text)


def story(rng: random.Random) -> tuple[str, str]:
    """One story and a request for it, as a user would make it ("Tell me a story about ...")."""
    fields = _world(rng)
    text = _expand(rng, "story").format(**fields)
    named = f"{fields['color']} {fields['thing']}"
    request = f"Tell me a story about a {fields['kind']} named {fields['hero']}"
    request += f" and a {named}." if named in text else "."
    return _with_articles(text), _with_articles(request)


def stories(seed: int) -> Iterator[tuple[str, str]]:
    """Endless ``(story, request)`` pairs; the same ones for the same seed."""
    rng = random.Random(seed)
    while True:
        yield story(rng)
