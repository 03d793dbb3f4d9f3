import { msg, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement } from 'lit';

class AppGreeting extends LitElement {
  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  render() {
    return html`<h1>${msg('Contact us', { id: 'greeting' })}</h1>`;
  }
}

customElements.define('app-greeting', AppGreeting);
