"""Which verdicts let an order go on."""

from besponsa_desktop.clinical.findings import Verdict


def test_that_an_order_goes_on_where_nothing_rejects_holds_or_is_missing() -> None:
    assert {verdict for verdict in Verdict if verdict.lets_go_on} == {Verdict.PASS, Verdict.CAUTION}
