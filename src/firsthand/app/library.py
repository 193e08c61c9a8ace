"""Firsthand from Python: a library of stories in one store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Literal

from firsthand.app.adding import AddSummary, add_reports, make_hints
from firsthand.app.asking import read_moment
from firsthand.app.equipping import read_clock
from firsthand.app.joining import Equipment, join_stored, recall_story
from firsthand.app.remembered import open_remembered
from firsthand.app.stories import choose_story, name_new_story
from firsthand.app.trained_reader import find_reader
from firsthand.intake import receive
from firsthand.model import Assessment, Basis, Claim, Origin, Reading, Relation, Skipped, Source, Story
from firsthand.present import dossier, write_brief
from firsthand.store import Store, open_store


@dataclass(frozen=True, slots=True)
class AssessedClaim:
    """CLAIM stands as ASSESSMENT says."""

    claim: Claim
    assessment: Assessment

    @property
    def id(self) -> str:
        return self.claim.id

    @property
    def text(self) -> str:
        return self.claim.text

    @property
    def origins(self) -> tuple[Origin, ...]:
        return self.assessment.origins

    @property
    def at_least(self) -> int:
        return self.assessment.at_least

    @property
    def at_most(self) -> int:
        return self.assessment.at_most

    @property
    def best_basis(self) -> Basis:
        return self.assessment.best_basis


class Library:
    """The stories of one store. Close it, or use it in a `with` block."""

    def __init__(self, path: str | Path) -> None:
        self._store = open_store(path, create=True)

    def __enter__(self) -> Library:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._store.close()

    @property
    def story_names(self) -> tuple[str, ...]:
        with self._store.view() as view:
            return view.story_names()

    def story(self, name: str | None = None, *, encoder: bool = True) -> OpenStory:
        """The story NAME, there already or not; without a name the only one. Without ENCODER, rules and words alone."""
        with self._store.view() as view:
            chosen = name_new_story(view, name) if name is not None else choose_story(view, None)
        return OpenStory(self._store, chosen, encoder=encoder)


class OpenStory:
    """One story of a library: what it holds now, whoever added to it."""

    def __init__(self, store: Store, name: str, *, encoder: bool) -> None:
        self._store = store
        reader = find_reader() if encoder else None
        comparer = open_remembered(store, keeps=True) if encoder else None
        self._equipment = Equipment(comparer, read_clock, reader=reader)
        self.name = name

    def add(
        self,
        *paths: str | Path,
        manifest: str | Path | None = None,
        outlet: str | None = None,
        published: str | None = None,
    ) -> AddSummary:
        """Reads files and folders into the story; what became of each input."""
        hints = make_hints(None if manifest is None else str(manifest), outlet=outlet, published=published)
        inputs = receive([str(path) for path in paths], hints=hints)
        return add_reports(self._store, self.name, inputs, self._equipment)

    def now(self) -> Story:
        """The story as its latest run left it; an empty one if nothing was added yet."""
        with self._store.view() as view:
            story = view.story(self.name)
        return story or Story(self.name, None, (), (), (), (), (), ())

    def as_of(self, moment: str) -> Story:
        """The story as it was known at MOMENT, joined anew."""
        stored = recall_story(self._store, self.name, self._equipment)
        return join_stored(stored, self._equipment, as_of=read_moment(moment))

    @property
    def readings(self) -> tuple[Reading, ...]:
        return self.now().readings

    @property
    def claims(self) -> tuple[AssessedClaim, ...]:
        story = self.now()
        by_claim = {assessment.claim_id: assessment for assessment in story.assessments}
        return tuple(AssessedClaim(claim, by_claim[claim.id]) for claim in story.claims if claim.id in by_claim)

    @property
    def sources(self) -> tuple[Source, ...]:
        return self.now().sources

    @property
    def relations(self) -> tuple[Relation, ...]:
        return self.now().relations

    @property
    def skipped(self) -> tuple[Skipped, ...]:
        return self.now().skipped

    def brief(self, form: Literal["md", "html", "json"] = "md", *, languages: Sequence[str] = ()) -> str:
        """The brief of the story as it is now, its claims in the first of LANGUAGES in which a report makes them."""
        return write_brief(self.now(), form=form, languages=languages)

    def dossier(self) -> dict[str, Any]:
        """Everything held of the story, as `firsthand export` writes it."""
        return dossier(self.now())
