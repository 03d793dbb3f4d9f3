import { msg } from '../i18n/localize.js';
import { html } from 'lit';
import dot from 'lucide-static/icons/dot.svg';
import { heading, type HeadingLevel } from '../templates/heading.js';
import { list } from '../templates/list.js';
import { paragraph } from '../templates/paragraph.js';

/** "Signs of human trafficking". */
export const signs = (level: HeadingLevel) => html`
  ${heading(level, msg('Signs of human trafficking', { id: 'signs.heading', desc: 'Heading above a list of questions that help to notice a victim. "Signs" are things that one can see, not road signs.' }))}
  ${paragraph([
    msg(
      'All professional groups that, through their work, may come into contact with potential victims of human trafficking, have a responsibility to identify and assist.',
      { id: 'signs.duty', desc: 'First sentence under the heading, for people at work. "Identify" is to recognize victims, "assist" to help them.' }
    ),
    msg('Human trafficking is not always easy to detect.', { id: 'signs.detect', desc: 'Second sentence under the heading, before the list of signs. Plain words.' }),
    msg('We should become better at seeing.', { id: 'signs.see', desc: 'Third sentence, before the list of signs. "We" is everybody; "seeing" is noticing people who are exploited.' }),
  ])}
  ${list(
    [dot, [msg('Are people showing signs of fear or stress?', { id: 'signs.fear', desc: 'A question in a list of signs, about people whom the reader meets. The next questions say "they" for the same people.' })]],
    [dot, [msg('Is there inconsistency in the information they provide about themselves?', { id: 'signs.inconsistency', desc: 'A question in a list of signs. "They" are people who may be victims: what they say of themselves does not fit together.' })]],
    [dot, [msg('Do they lack trust in others?', { id: 'signs.distrust', desc: 'A question in a list of signs. "They" are people who may be victims, and who do not dare to trust anybody.' })]],
    [dot, [msg('Do they have infections, wounds, or injuries that may be caused by violence or abuse?', { id: 'signs.injuries', desc: 'A question in a list of signs, in plain words for the body. "They" are people who may be victims; "abuse" is "overgrep".' })]],
    [dot, [msg('Do they lack control over their own passport or travel documents?', { id: 'signs.passport', desc: 'A question in a list of signs. "They" are people who may be victims: somebody else keeps their passport.' })]],
    [
      dot,
      [
        msg('Do they have no or only partial access to their own income and live in undignified living conditions?', { id: 'signs.income', desc: 'A question in a list of signs, two in one. "They" may be victims: others take what they earn, and they live in degrading conditions.' }),
      ],
    ],
    [dot, [msg('Are they always accompanied by others?', { id: 'signs.accompanied', desc: 'A question in a list of signs. "They" may be victims: somebody is always with them, watches them or speaks for them.' })]]
  )}
  ${paragraph([
    msg('These are some characteristics that may warrant concern, prompting inquiries about their situation and well-being.', { id: 'signs.concern', desc: 'Follows the list of signs: a sign is no proof, but a reason to ask the people how they are. Calm.' }),
  ])}
`;
