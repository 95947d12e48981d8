# SPDX-License-Identifier: Apache-2.0
# A small interpreter of commands over nested dictionaries.
WORLD = {
    "hall": {"text": "A dusty hall.", "exits": {"north": "library", "down": "cellar"}, "items": ["lamp"]},
    "library": {"text": "Shelves of books.", "exits": {"south": "hall"}, "items": ["book", "key"]},
    "cellar": {"text": "It is dark.", "exits": {"up": "hall"}, "items": [], "needs": "lamp"},
}


class Game:
    def __init__(self, world):
        self.world = {name: {**room, "items": list(room["items"])} for name, room in world.items()}
        self.place, self.bag, self.turns = "hall", [], 0
        self.commands = {name[3:]: getattr(self, name) for name in dir(self) if name.startswith("do_")}

    @property
    def room(self):
        return self.world[self.place]

    def do_look(self):
        items = ", ".join(self.room["items"]) or "nothing"
        return f"{self.room['text']} You see {items}. Exits: {'/'.join(self.room['exits'])}"

    def do_go(self, direction=None):
        if direction not in self.room["exits"]:
            return f"You cannot go {direction or 'nowhere'}."
        target = self.room["exits"][direction]
        if (needed := self.world[target].get("needs")) and needed not in self.bag:
            return f"You need the {needed}."
        self.place = target
        return self.do_look()

    def do_take(self, *names):
        taken = [n for n in names if n in self.room["items"]]
        for name in taken:
            self.room["items"].remove(name)
            self.bag.append(name)
        return f"Taken: {', '.join(taken)}" if taken else "There is no such thing."

    def do_bag(self):
        return " ".join(sorted(self.bag)) or "empty"

    def play(self, line):
        self.turns += 1
        verb, *rest = line.lower().split()
        try:
            return self.commands[verb](*rest)
        except KeyError:
            close = [c for c in self.commands if c[0] == verb[0]]
            return f"Unknown command {verb!r}" + (f", did you mean {close[0]!r}?" if close else "")
        except TypeError as error:
            return f"Wrong use: {str(error).split('.')[-1]}"


game = Game(WORLD)
for line in ["look", "go down", "take lamp hat", "take hat", "bag", "go down", "go west", "GO UP", "go north", "take book key", "bag all", "lock", "xyzzy", "go", "bag"]:
    print(">", line)
    print(game.play(line))
print(game.turns, game.place, WORLD["hall"]["items"])
