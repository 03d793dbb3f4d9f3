import { msg } from '@lit/localize';
import { html } from 'lit';
import bandage from 'lucide-static/icons/bandage.svg';
import banknote from 'lucide-static/icons/banknote.svg';
import circleQuestionMark from 'lucide-static/icons/circle-question-mark.svg';
import eye from 'lucide-static/icons/eye.svg';
import frown from 'lucide-static/icons/frown.svg';
import idCard from 'lucide-static/icons/id-card.svg';
import lock from 'lucide-static/icons/lock.svg';
import { heading, type HeadingLevel } from '../templates/heading.js';
import { list } from '../templates/list.js';
import { paragraph } from '../templates/paragraph.js';

/** "Signs of human trafficking". */
export const signs = (level: HeadingLevel) => html`
  ${heading(level, msg('Signs of human trafficking', { id: 'g1' }))}
  ${paragraph([
    msg(
      'All professional groups that, through their work, may come into contact with potential victims of human trafficking, have a responsibility to identify and assist.',
      { id: 'g2' }
    ),
    msg('Human trafficking is not always easy to detect.', { id: 'g3' }),
    msg('We should become better at seeing.', { id: 'g4' }),
  ])}
  ${list(
    { picture: frown, sentences: [msg('Are people showing signs of fear or stress?', { id: 'g5' })] },
    { picture: circleQuestionMark, sentences: [msg('Is there inconsistency in the information they provide about themselves?', { id: 'g6' })] },
    { picture: lock, sentences: [msg('Do they lack trust in others?', { id: 'g7' })] },
    { picture: bandage, sentences: [msg('Do they have infections, wounds, or injuries that may be caused by violence or abuse?', { id: 'g8' })] },
    { picture: idCard, sentences: [msg('Do they lack control over their own passport or travel documents?', { id: 'g9' })] },
    {
      picture: banknote,
      sentences: [
        msg('Do they have no or only partial access to their own income and live in undignified living conditions?', { id: 'ga' }),
      ],
    },
    { picture: eye, sentences: [msg('Are they always accompanied by others?', { id: 'gb' })] }
  )}
  ${paragraph([
    msg('These are some characteristics that may warrant concern, prompting inquiries about their situation and well-being.', { id: 'gc' }),
  ])}
`;
