# SPDX-License-Identifier: Apache-2.0
"""A command shell for notes with cmd, shlex, pickle-able state and undo."""
import cmd
import copy
import io
import pickle
import shlex
from collections import deque
from dataclasses import dataclass, field


@dataclass
class Note:
    text: str
    tags: set = field(default_factory=set)
    done: bool = False

    def __str__(self):
        return f"[{'x' if self.done else ' '}] {self.text}" + "".join(f" #{t}" for t in sorted(self.tags))


class Notes(cmd.Cmd):
    prompt = "notes> "
    intro = "Type help."
    use_rawinput = False

    def __init__(self, script):
        super().__init__(stdin=io.StringIO(script), stdout=io.StringIO())
        self.notes, self.history = [], deque(maxlen=5)

    def say(self, *values):
        print(*values, file=self.stdout)

    def precmd(self, line):
        self.say(line)
        return line

    def onecmd(self, line):
        before = copy.deepcopy(self.notes)
        try:
            stop = super().onecmd(line)
        except (ValueError, IndexError, KeyError) as e:
            self.say(f"! {type(e).__name__}: {e}")
            return False
        if before != self.notes and not line.startswith("undo"):
            self.history.append(before)
        return stop

    def emptyline(self):
        pass

    def default(self, line):
        self.say(f"? {line.split()[0]}")

    def do_add(self, arg):
        """add TEXT [#tag...]: adds a note"""
        words = shlex.split(arg)
        self.notes.append(Note(" ".join(w for w in words if w[0] != "#"), {w[1:] for w in words if w[0] == "#"}))

    def do_done(self, arg):
        """done N: ticks a note"""
        self.notes[int(arg) - 1].done = True

    def do_list(self, arg):
        """list [tag]: shows notes"""
        for i, note in enumerate(self.notes, 1):
            if not arg or arg in note.tags:
                self.say(f"{i:>2} {note}")

    def do_undo(self, arg):
        """undo: takes back the last change"""
        if not self.history:
            raise IndexError("nothing to undo")
        self.notes = self.history.pop()

    def do_save(self, arg):
        self.saved = pickle.dumps(self.notes)
        self.say(f"saved {len(self.notes)} notes")

    def do_load(self, arg):
        self.notes = pickle.loads(self.saved)

    def do_quit(self, arg):
        return True

    do_EOF = do_quit

    def postloop(self):
        self.say("bye")


shell = Notes("""\
add "buy milk" #home #shop
add call bob #work
list
done 1
done 9
done x
list home
undo
list
save
undo
undo
list
load
list

add 'unclosed
frobnicate 1
undo
help
help add
quit
add never
""")
shell.cmdloop()
print(shell.stdout.getvalue())
print(shell.notes, pickle.loads(shell.saved) == shell.notes, Note("a") == Note("a"), shell.completenames("d"))
other = copy.copy(shell.notes[0]) if shell.notes else None
print(other, shlex.join(["a b", "c"]), shlex.quote("x;y"))
