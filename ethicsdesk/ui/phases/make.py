"""Which screen a phase has: one for each kind of the format."""

from __future__ import annotations

from ethicsdesk.model.method import Phase, PhaseKind
from ethicsdesk.ui.phases.arguments import ArgumentsScreen
from ethicsdesk.ui.phases.ballot import BallotScreen
from ethicsdesk.ui.phases.conclusion import ConclusionScreen
from ethicsdesk.ui.phases.evaluation import EvaluationScreen
from ethicsdesk.ui.phases.follow_ups import FollowUpsScreen
from ethicsdesk.ui.phases.free import FreeScreen
from ethicsdesk.ui.phases.gather import GatherScreen
from ethicsdesk.ui.phases.individual_choice import IndividualChoiceScreen
from ethicsdesk.ui.phases.options import OptionsScreen
from ethicsdesk.ui.phases.principles import PrinciplesScreen
from ethicsdesk.ui.phases.read import ReadScreen
from ethicsdesk.ui.phases.round import RoundScreen
from ethicsdesk.ui.phases.screen import PhaseScreen
from ethicsdesk.ui.phases.silent_writing import SilentWritingScreen
from ethicsdesk.ui.phases.stakeholders import StakeholdersScreen
from ethicsdesk.ui.phases.twist import TwistScreen
from ethicsdesk.ui.sitting import Sitting

SCREENS: dict[PhaseKind, type[PhaseScreen]] = {
    PhaseKind.READ: ReadScreen,
    PhaseKind.GATHER: GatherScreen,
    PhaseKind.ROUND: RoundScreen,
    PhaseKind.SILENT_WRITING: SilentWritingScreen,
    PhaseKind.STAKEHOLDERS: StakeholdersScreen,
    PhaseKind.OPTIONS: OptionsScreen,
    PhaseKind.ARGUMENTS: ArgumentsScreen,
    PhaseKind.PRINCIPLES: PrinciplesScreen,
    PhaseKind.BALLOT: BallotScreen,
    PhaseKind.TWIST: TwistScreen,
    PhaseKind.INDIVIDUAL_CHOICE: IndividualChoiceScreen,
    PhaseKind.CONCLUSION: ConclusionScreen,
    PhaseKind.FOLLOW_UPS: FollowUpsScreen,
    PhaseKind.EVALUATION: EvaluationScreen,
    PhaseKind.FREE: FreeScreen,
}


def make_screen(sitting: Sitting, phase: Phase) -> PhaseScreen:
    """Return the screen of a phase, filled with what is recorded in it so far."""
    return SCREENS[phase.kind](sitting, phase)
